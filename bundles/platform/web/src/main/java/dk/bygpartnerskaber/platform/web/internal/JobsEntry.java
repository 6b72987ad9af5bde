package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.Permission;
import org.osgi.service.component.annotations.Component;

/** Menu entry of the jobs, for those who see the jobs of all. */
@Component
public class JobsEntry implements NavigationEntry {
    @Override
    public String textKey() {
        return "jobs.title";
    }

    @Override
    public String path() {
        return JobsPage.PATH;
    }

    @Override
    public String icon() {
        return "activity";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Permission permission() {
        return Permission.CURATE;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(permission()) || actor.may(Permission.ADMINISTER);
    }
}
