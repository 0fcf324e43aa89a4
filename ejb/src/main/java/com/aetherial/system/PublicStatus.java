package com.aetherial.system;

import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the platform is, for everybody: no reasons and no names of machines. The machine is asked
 * every few seconds at most, however many people look.
 */
@ApplicationScoped
public class PublicStatus implements SettingSource {
  private static final Setting NOTICE =
      Setting.text("system.notice", "", 280).changedWith("system:manage");
  private static final Duration FRESH = Duration.ofSeconds(10);

  private volatile Looked latest = new Looked(Instant.EPOCH, List.of());

  @Inject Machine machine;
  @Inject ClosedSign sign;
  @Inject SettingValues values;
  @Inject Time time;

  private record Looked(Instant at, List<PartStatus> parts) {}

  /** Every part, when it was looked at, and what administrators tell. */
  public StatusView now() {
    Looked looked = parts();
    return new StatusView(
        looked.at(),
        looked.parts().stream().allMatch(PartStatus::isUp) && !sign.isOn(),
        looked.parts(),
        new MaintenanceView(sign.isOn(), sign.message(), sign.until()),
        values.text(NOTICE));
  }

  @Override
  public List<Setting> settings() {
    return List.of(NOTICE);
  }

  /** Two who look at the same moment ask twice, which does no harm. */
  private Looked parts() {
    Looked known = latest;
    Instant now = time.now();
    if (now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) {
      return known;
    }
    Looked looked =
        new Looked(
            now,
            machine.health().stream()
                .map(part -> new PartStatus(part.name(), part.isUp()))
                .toList());
    latest = looked;
    return looked;
  }
}
