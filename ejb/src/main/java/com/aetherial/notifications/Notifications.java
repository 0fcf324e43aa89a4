package com.aetherial.notifications;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Tidings;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.Writing;
import com.aetherial.notifications.entity.Notification;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person was told: the bell, the list, and what they did with each. */
@Stateless
public class Notifications {
  private static final Duration NEW = Duration.ofSeconds(10);

  @Inject Shelf shelf;
  @Inject Time time;
  @Inject Event<BellChanged> changed;

  /** What the bell of this person shows now. */
  public Bell bell(UUID person) {
    return shelf.bell(person);
  }

  /** The headline of what this person was told in the last seconds, if it was not read yet. */
  public Optional<Headline> justNow(UUID person) {
    return shelf
        .newest(person, time.now().minus(NEW))
        .map(newest -> new Headline(Told.of(newest), newest.link()));
  }

  /** The latest unread notifications, newest first, for the panel below the bell. */
  public List<NotificationView> latest(Actor actor, int limit, Writing writing) {
    var unread = new NotificationFilter(NotificationState.UNREAD, null);
    return list(actor, unread, PageRequest.first(limit), writing).items();
  }

  /**
   * A page of notifications, newest first.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor was not handed out by a page
   */
  public Page<NotificationView> list(
      Actor actor, NotificationFilter filter, PageRequest wanted, Writing writing) {
    actor.mustHave(Scope.NOTIFICATIONS_READ);
    Instant now = time.now();
    Page<Notification> page = shelf.page(actor.personId(), filter, wanted, now);
    return new Page<>(
        page.items().stream().map(each -> view(each, now, writing)).toList(),
        page.next(),
        page.prev());
  }

  /**
   * Marks one as read and tells where its matter can be seen.
   *
   * @return path from the root
   * @throws NoSuchNotification when the person has no such notification
   */
  public String open(Actor actor, UUID id) {
    Notification notification = own(actor, id);
    notification.read(time.now());
    tell(actor);
    return notification.link();
  }

  /**
   * Puts one away; it counts as read.
   *
   * @throws NoSuchNotification when the person has no such notification
   */
  public void archive(Actor actor, UUID id) {
    own(actor, id).archive(time.now());
    tell(actor);
  }

  /**
   * Takes one back that was put away.
   *
   * @throws NoSuchNotification when the person has no such notification
   */
  public void restore(Actor actor, UUID id) {
    own(actor, id).restore();
    tell(actor);
  }

  /**
   * Puts one off; it comes back unread at that moment.
   *
   * @throws NoSuchNotification when the person has no such notification
   * @throws SnoozeOutOfRange when the moment has passed or is more than 90 days away
   */
  public void snooze(Actor actor, UUID id, Instant until) {
    try {
      own(actor, id).snooze(until, time.now());
    } catch (IllegalArgumentException outOfRange) {
      throw new SnoozeOutOfRange();
    }
    tell(actor);
  }

  /** Marks everything as read that was neither put away nor put off. */
  public AllRead readAll(Actor actor) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
    int read = shelf.readAll(actor.personId(), now);
    tell(actor);
    return new AllRead(read, now);
  }

  /** Takes that back; false when the mark is of something else. */
  public boolean unreadAll(Actor actor, String mark) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    Optional<Instant> at = AllRead.momentIn(mark);
    at.ifPresent(moment -> shelf.unread(actor.personId(), moment));
    tell(actor);
    return at.isPresent();
  }

  private Notification own(Actor actor, UUID id) {
    actor.mustHave(Scope.NOTIFICATIONS_WRITE);
    return shelf
        .find(id)
        .filter(notification -> notification.isOf(actor.personId()))
        .orElseThrow(NoSuchNotification::new);
  }

  private void tell(Actor actor) {
    changed.fire(new BellChanged(actor.personId()));
  }

  private static NotificationView view(Notification each, Instant now, Writing writing) {
    Tidings tidings = Told.of(each);
    return new NotificationView(
        each.id(),
        each.topic(),
        each.kind(),
        tidings.title(writing),
        tidings.text(writing),
        each.link(),
        each.times(),
        each.lastAt(),
        state(each, now),
        each.snoozedUntil());
  }

  private static NotificationState state(Notification each, Instant now) {
    if (each.isArchived()) {
      return NotificationState.ARCHIVED;
    }
    Instant until = each.snoozedUntil();
    if (until != null && until.isAfter(now)) {
      return NotificationState.SNOOZED;
    }
    return each.isRead() ? NotificationState.READ : NotificationState.UNREAD;
  }
}
