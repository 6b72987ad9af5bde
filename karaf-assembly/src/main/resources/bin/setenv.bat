@echo off
rem Settings of this distribution; see docs/install.md. Options given in the environment come later and win.
rem The SurvivorRatio leaves room for what H2 is about to write, which else fills the old generation: pauses of 0.2 s.
rem The Tier options keep the compiler from optimising what runs at the start only.
set EXTRA_JAVA_OPTS=-Xmx512m -XX:+UseSerialGC -XX:SurvivorRatio=3 -XX:MetaspaceSize=160m -XX:Tier3DelayOn=0 -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 %EXTRA_JAVA_OPTS%
