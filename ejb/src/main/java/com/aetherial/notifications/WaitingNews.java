package com.aetherial.notifications;

import com.aetherial.kernel.WaitingThing;
import com.aetherial.kernel.WaitingThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Notifications that nobody has read. */
@ApplicationScoped
class WaitingNews implements WaitingThings {
  @Inject Shelf shelf;

  @Override
  public List<WaitingThing> of(UUID personId) {
    int unread = shelf.bell(personId).unread();
    return WaitingThing.unlessNone(
        "notifications.waiting", unread, "/notifications?state=UNREAD", "bell");
  }
}
