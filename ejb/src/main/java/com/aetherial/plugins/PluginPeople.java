package com.aetherial.plugins;

import com.aetherial.identity.Birthdays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What plugins may know of people. */
@ApplicationScoped
class PluginPeople {
  @Inject Birthdays birthdays;

  List<UUID> born(LocalDate day) {
    return birthdays.on(day);
  }
}
