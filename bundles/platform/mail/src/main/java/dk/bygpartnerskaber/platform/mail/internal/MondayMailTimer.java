package dk.bygpartnerskaber.platform.mail.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks twice a minute whether Monday mails are to go out. */
@Component(
        immediate = true,
        service = {})
public final class MondayMailTimer {
    private static final Logger LOG = LoggerFactory.getLogger(MondayMailTimer.class);
    private static final int PAUSE_SECONDS = 30;
    // when the product starts, modules come with their tasks after the platform: nobody must seem to have nothing to do
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 10;

    private final MondayMail mails;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-monday-mail"));
    private boolean failing;

    @Activate
    public MondayMailTimer(@Reference MondayMail mails) {
        this.mails = mails;
        timer.scheduleWithFixedDelay(this::run, START_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            mails.sendDue(timer::isShutdown);
            failing = false;
        } catch (RuntimeException | Error e) {
            // nothing may end the timer; the database may be away for a while: say so once
            if (!failing) {
                LOG.warn("Monday mails have to wait at the moment: {}", e.toString());
            }
            failing = true;
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
