package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.notifications.Habit;
import com.aetherial.notifications.MailRhythm;
import com.aetherial.notifications.NotificationPreferences;
import com.aetherial.notifications.Preference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** How a member is told: what, by which channel, and when not. */
@Named
@RequestScoped
public class ToldPage {
  @Inject NotificationPreferences preferences;
  @Inject CurrentActor current;
  @Inject DevicesPage devicesPage;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private List<Preference> chosen;
  private @Nullable String quietFrom;
  private @Nullable String quietTo;
  private @Nullable String digestAt;
  private @Nullable String zone;

  @PostConstruct
  void read() {
    chosen = preferences.of(current.get());
    Habit habit = preferences.habit(current.get());
    quietFrom = text(habit.quietFrom());
    quietTo = text(habit.quietTo());
    digestAt = text(habit.digestAt());
    zone = habit.zone().getId();
  }

  /** Keeps what is ticked and chosen for every topic. */
  public @Nullable String choose() {
    preferences.choose(current.get(), chosen.stream().map(this::asSent).toList());
    return saved();
  }

  /** Keeps the quiet hours and the clock that they follow. */
  public @Nullable String keep() {
    ZoneId place = place();
    LocalTime from = clock("quietFrom", quietFrom);
    LocalTime to = clock("quietTo", quietTo);
    LocalTime digest = clock("digestAt", digestAt);
    if (place == null || !Messages.isEmpty()) {
      return null;
    }
    preferences.keep(
        current.get(), new Habit(place, from, to, digest == null ? LocalTime.of(7, 0) : digest));
    return saved();
  }

  public List<Preference> getTopics() {
    return chosen;
  }

  /** How often mail can come. */
  public List<Choice> getRhythms() {
    return Arrays.stream(MailRhythm.values())
        .map(each -> new Choice(each.name(), texts.get("notifications.mail." + each)))
        .toList();
  }

  private Preference asSent(Preference before) {
    String mail = request.getParameter("mail-" + before.topic());
    return new Preference(
        before.topic(),
        request.getParameter("app-" + before.topic()) != null,
        Arrays.stream(MailRhythm.values())
            .filter(rhythm -> rhythm.name().equals(mail))
            .findFirst()
            .orElse(before.mail()),
        devicesPage.isOffered() ? request.getParameter("push-" + before.topic()) != null : null);
  }

  private String saved() {
    Messages.addFlashGlobalInfo(texts.get("notifications.settings.saved"));
    return "/settings/notifications?faces-redirect=true";
  }

  private @Nullable ZoneId place() {
    try {
      return ZoneId.of(zone == null ? "" : zone.strip());
    } catch (DateTimeException unknown) {
      Messages.addError("zone", texts.get("notifications.settings.zoneUnknown"));
      return null;
    }
  }

  private @Nullable LocalTime clock(String field, @Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
    } catch (DateTimeException malformed) {
      Messages.addError(field, texts.get("notifications.settings.clockWrong"));
      return null;
    }
  }

  private static @Nullable String text(@Nullable LocalTime clock) {
    return clock == null ? null : clock.toString();
  }

  public @Nullable String getQuietFrom() {
    return quietFrom;
  }

  public void setQuietFrom(@Nullable String quietFrom) {
    this.quietFrom = quietFrom;
  }

  public @Nullable String getQuietTo() {
    return quietTo;
  }

  public void setQuietTo(@Nullable String quietTo) {
    this.quietTo = quietTo;
  }

  public @Nullable String getDigestAt() {
    return digestAt;
  }

  public void setDigestAt(@Nullable String digestAt) {
    this.digestAt = digestAt;
  }

  public @Nullable String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = zone;
  }
}
