package dk.bygpartnerskaber.platform.mail.internal;

/**
 * The configuration {@value #PID}, as it was typed: what cannot be understood must not keep the services away that others
 * need.
 */
public @interface MailConfig {
    String PID = "dk.bygpartnerskaber.mail";

    String host() default "";

    String security() default "";

    String port() default "";

    String user() default "";

    /** The key {@code .password}, with a dot so that it does not become a property of services. */
    String _password() default "";

    String from() default "";

    String address() default "";

    String mondayDay() default "";

    String mondayHour() default "";
}
