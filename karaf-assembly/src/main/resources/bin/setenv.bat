@echo off
rem Settings of this distribution; see docs/install.md. Options given in the environment come later and win.
set EXTRA_JAVA_OPTS=-Xmx512m -XX:+UseSerialGC -XX:MetaspaceSize=160m %EXTRA_JAVA_OPTS%
