/**
 * What pages are made of: the shell around them, the base class of their servlets, forms, lists, and the contribution
 * interface of the start page. Every servlet, filter and resource of the product selects the context
 * {@value dk.bygpartnerskaber.platform.web.PageServlet#CONTEXT}.
 *
 * <p>Unless a type says otherwise: arguments are never {@code null}, values are immutable and thread-safe.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package dk.bygpartnerskaber.platform.web;
