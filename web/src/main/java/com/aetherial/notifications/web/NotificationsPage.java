package com.aetherial.notifications.web;

import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.notifications.NotificationFilter;
import com.aetherial.notifications.NotificationView;
import com.aetherial.notifications.Notifications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The list of notifications; what it is narrowed to stands in the address. */
@Named
@RequestScoped
public class NotificationsPage {
  private static final int LINES = 20;
  private static final List<String> SHOWN = List.of("state", "topic");

  @Inject Tongue tongue;
  @Inject Notifications notifications;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable Page<NotificationView> page;

  /** Marks the notification of the address as read and goes where it points. */
  public void open() {
    Faces.redirect(
        request.getContextPath()
            + notifications.open(
                current.get(), MalformedId.parse(String.valueOf(Faces.getRequestParameter("id")))));
  }

  /** Puts one away; the page shown next offers to take it back. */
  public String archive(UUID id) {
    notifications.archive(current.get(), id);
    return again() + "&undo=" + id;
  }

  /** Takes the one back that was just put away, or that all were marked as read. */
  public String takeBack() {
    String undo = String.valueOf(Faces.getRequestParameter("undo"));
    return notifications.unreadAll(current.get(), undo)
        ? again()
        : restore(MalformedId.parse(undo));
  }

  /** Takes one back. */
  public String restore(UUID id) {
    notifications.restore(current.get(), id);
    return again();
  }

  /** Marks one as read and stays here. */
  public String read(UUID id) {
    notifications.open(current.get(), id);
    return again();
  }

  /** Puts one off for some hours. */
  public String snooze(UUID id, int hours) {
    notifications.snooze(current.get(), id, Instant.now().plus(Duration.ofHours(hours)));
    Messages.addFlashGlobalInfo(texts.get("notifications.snoozed"));
    return again();
  }

  /** Marks everything as read. */
  public String readAll() {
    return again() + "&undo=" + notifications.readAll(current.get()).mark();
  }

  public Page<NotificationView> getPage() {
    if (page == null) {
      page = read();
    }
    return page;
  }

  /** Whether the list was narrowed, so that an empty one is told apart from no match. */
  public boolean isFiltered() {
    return Stream.of("state", "topic", "cursor").anyMatch(name -> given(name) != null);
  }

  public @Nullable String getOlder() {
    return with(getPage().next());
  }

  public @Nullable String getNewer() {
    return with(getPage().prev());
  }

  private Page<NotificationView> read() {
    try {
      return notifications.list(
          current.get(),
          ListQuery.filter(given("state"), given("topic")),
          new PageRequest(LINES, given("cursor")),
          tongue.writing());
    } catch (UnknownState | MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      return notifications.list(
          current.get(),
          NotificationFilter.everything(),
          PageRequest.first(LINES),
          tongue.writing());
    }
  }

  private String again() {
    String address = with(given("cursor"), "/notifications");
    return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
  }

  private @Nullable String given(String name) {
    return Choice.picked(request.getParameter(name));
  }

  private @Nullable String with(@Nullable String cursor) {
    return cursor == null ? null : with(cursor, request.getRequestURI());
  }

  private String with(@Nullable String cursor, String path) {
    UriBuilder address = UriBuilder.fromPath(path);
    for (String name : SHOWN) {
      String value = given(name);
      if (value != null) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
      }
    }
    return (cursor == null ? address : address.queryParam("cursor", cursor)).build().toString();
  }
}
