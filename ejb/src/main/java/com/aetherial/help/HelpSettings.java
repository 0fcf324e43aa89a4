package com.aetherial.help;

import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is promised about answers. */
@ApplicationScoped
class HelpSettings implements SettingSource {
  private static final Setting ANSWER = hours("help.answerWithin", 24);
  private static final Setting SOONER = hours("help.answerPressingWithin", 4);
  private static final Setting REOPEN = days("help.reopenWithin", 7);
  private static final Setting CLOSE = days("help.closeAfter", 7);

  @Inject SettingValues values;

  /** How soon the first answer is promised. */
  Duration answerWithin(TicketPriority priority) {
    return values.duration(priority.isPressing() ? SOONER : ANSWER);
  }

  /** How long a member may go on with what is solved. */
  Duration reopenWithin() {
    return values.duration(REOPEN);
  }

  /** After how long what is solved closes by itself. */
  Duration closeAfter() {
    return values.duration(CLOSE);
  }

  @Override
  public List<Setting> settings() {
    return List.of(ModuleSwitch.setting("help"), ANSWER, SOONER, REOPEN, CLOSE);
  }

  @Override
  public Optional<String> objection(Map<String, String> proposed) {
    boolean isSooner =
        Duration.parse(proposed.get(SOONER.key()))
                .compareTo(Duration.parse(proposed.get(ANSWER.key())))
            <= 0;
    return isSooner
        ? Optional.empty()
        : Optional.of("What presses is not answered later than the rest.");
  }

  private static Setting hours(String key, int usual) {
    return Setting.duration(
        key, Duration.ofHours(usual), Duration.ofMinutes(5), Duration.ofDays(30));
  }

  private static Setting days(String key, int usual) {
    return Setting.duration(key, Duration.ofDays(usual), Duration.ofHours(1), Duration.ofDays(365));
  }
}
