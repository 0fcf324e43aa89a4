package com.aetherial.plugin.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Members, by what they told about themselves. */
public interface People {
  /** Whose birthday a day is. */
  List<UUID> birthdays(LocalDate day);
}
