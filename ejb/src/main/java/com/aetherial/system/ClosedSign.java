package com.aetherial.system;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sign on the door while the platform is being looked after. It is made of settings, so that
 * every node knows it within two seconds and its history is kept.
 */
@ApplicationScoped
public class ClosedSign implements SettingSource {
  static final Setting IS_ON =
      Setting.flag("system.maintenance", false).changedWith("system:manage");
  static final Setting MESSAGE =
      Setting.text("system.maintenanceMessage", "", 280).changedWith("system:manage");
  static final Setting UNTIL =
      Setting.text("system.maintenanceUntil", "", 40).changedWith("system:manage");

  private static final Duration USUAL_PAUSE = Duration.ofMinutes(5);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);

  private final SettingValues values;
  private final Time time;

  /** For the container, which makes a stand-in of it. */
  protected ClosedSign() {
    this(new SettingValues(), new Time());
  }

  /** What settings say at a time. */
  @Inject
  ClosedSign(SettingValues values, Time time) {
    this.values = values;
    this.time = time;
  }

  /** Whether members find the door closed. */
  public boolean isOn() {
    return values.flag(IS_ON);
  }

  /** What administrators tell about it; may be empty. */
  public String message() {
    return values.text(MESSAGE);
  }

  /** When it is expected to end, or null when nobody said. */
  public @Nullable Instant until() {
    String text = values.text(UNTIL);
    return text.isEmpty() ? null : Instant.parse(text);
  }

  /** After how many seconds another try makes sense. */
  public long retryAfterSeconds() {
    Instant end = until();
    Duration pause = end == null ? USUAL_PAUSE : Duration.between(time.now(), end);
    return Math.max(SHORTEST_PAUSE.toSeconds(), pause.toSeconds());
  }

  @Override
  public List<Setting> settings() {
    return List.of(IS_ON, MESSAGE, UNTIL);
  }

  @Override
  public Optional<String> objection(Map<String, String> chosen) {
    String until = chosen.getOrDefault(UNTIL.key(), "");
    try {
      return until.isEmpty() || Instant.parse(until) != null
          ? Optional.empty()
          : Optional.of("It is a moment.");
    } catch (DateTimeParseException malformed) {
      return Optional.of("The end is a moment such as 2026-11-21T22:30:00Z.");
    }
  }
}
