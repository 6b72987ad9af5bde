package dk.bygpartnerskaber.friends.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;

/** The form that puts a card up. */
public record FriendForm(ViewContext view, Form form) {}
