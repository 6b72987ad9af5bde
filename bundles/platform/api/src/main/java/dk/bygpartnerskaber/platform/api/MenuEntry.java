package dk.bygpartnerskaber.platform.api;

/** A {@link NavigationEntry} for a module to extend by its values. */
public abstract class MenuEntry implements NavigationEntry {
    private final String textKey;
    private final String path;
    private final String icon;
    private final int order;
    private final Permission permission;

    /** See the methods of {@link NavigationEntry}. */
    protected MenuEntry(String textKey, String path, String icon, int order, Permission permission) {
        this.textKey = textKey;
        this.path = path;
        this.icon = icon;
        this.order = order;
        this.permission = permission;
    }

    @Override
    public String textKey() {
        return textKey;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Permission permission() {
        return permission;
    }
}
