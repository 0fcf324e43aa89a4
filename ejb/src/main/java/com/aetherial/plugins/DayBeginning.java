package com.aetherial.plugins;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells plugins once a day that there is a new one. */
@Stateless
public class DayBeginning {
  private static final String BEGAN = "plugins.dayBegan";

  @Inject TaskRows tasks;
  @Inject Time time;

  /** Writes down for each plugin that wants to know of it that a day has begun. */
  public void begin() {
    LocalDate today = time.now().atOffset(ZoneOffset.UTC).toLocalDate();
    String data = Jsonp.object().add("day", today.toString()).build().toString();
    for (String plugin : tasks.wanted().getOrDefault(BEGAN, List.of())) {
      if (tasks.begin(plugin, today)) {
        tasks.add(plugin, BEGAN, data);
      }
    }
  }
}
