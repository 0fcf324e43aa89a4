package com.aetherial.analytics.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Whose visit this node has noted today; forgetting somebody costs a row that is there already. */
@ApplicationScoped
public class SeenToday {
  private static final int PEOPLE_MAX = 200_000;

  private final Set<UUID> people = ConcurrentHashMap.newKeySet();
  private volatile LocalDate day = LocalDate.MIN;

  /** Whether this is the first that is seen of somebody on a day. */
  boolean isNew(UUID person, LocalDate today) {
    if (!today.equals(day) || people.size() > PEOPLE_MAX) {
      people.clear();
      day = today;
    }
    return people.add(person);
  }

  void forget(UUID person) {
    people.remove(person);
  }
}
