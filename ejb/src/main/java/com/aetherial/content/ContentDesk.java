package com.aetherial.content;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members wrote, as moderators look after it; nobody judges what they wrote themselves. */
@Stateless
public class ContentDesk {
  private static final Duration AHEAD_MAX = Duration.ofDays(365);

  @Inject ItemRows items;
  @Inject VerdictRows verdicts;
  @Inject ReportList reports;
  @Inject Judging judging;
  @Inject Time time;

  /** The items that the filter lets through, the newest first. */
  public Page<ItemView> list(Actor actor, ItemFilter filter, PageRequest page) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    List<ItemView> found = items.list(filter, place(page.cursor()), page.limit() + 1);
    List<ItemView> shown = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null;
    return new Page<>(shown, next, null);
  }

  /**
   * One of them.
   *
   * @throws NoSuchContent when there is none
   */
  public ItemView find(Actor actor, UUID id) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    return items.find(id).orElseThrow(NoSuchContent::new);
  }

  /** What members have against it. */
  public List<ReportView> reports(Actor actor, UUID id) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    return reports.of(id);
  }

  /**
   * Lets it be seen.
   *
   * @throws OwnContent when it is the actor's
   * @throws ContentDecided when it is not waiting
   */
  public ItemView approve(Actor actor, UUID id) {
    ItemView item = taken(actor, id, ItemState.APPROVED);
    verdicts.approve(id, actor.personId());
    reports.close(id);
    return judging.tell(actor, item, "content.approved", null);
  }

  /**
   * Hides it from everybody but its author, who is told why.
   *
   * @throws OwnContent when it is the actor's
   * @throws ContentDecided when it is rejected already
   */
  public ItemView reject(Actor actor, UUID id, @Valid RejectItem command) {
    ItemView item = taken(actor, id, ItemState.REJECTED);
    verdicts.reject(id, actor.personId(), command);
    reports.close(id);
    return judging.tell(actor, item, "content.rejected", command.reason() + told(command.note()));
  }

  /**
   * Lets it be seen from a moment on.
   *
   * @throws MomentPassed when the moment is not within a year
   * @throws ContentDecided when it is not waiting
   */
  public ItemView schedule(Actor actor, UUID id, Instant at) {
    ItemView item = taken(actor, id, ItemState.SCHEDULED);
    Instant now = time.now();
    if (!at.isAfter(now) || at.isAfter(now.plus(AHEAD_MAX))) {
      throw new MomentPassed();
    }
    verdicts.schedule(id, actor.personId(), at);
    return judging.tell(actor, item, "content.scheduled", at.toString());
  }

  /**
   * Shows it above others, or no more.
   *
   * @throws OwnContent when it is the actor's
   * @throws ContentDecided when it is hidden
   */
  public ItemView feature(Actor actor, UUID id, boolean featured) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    ItemView item = others(actor, id);
    if (item.isHidden()) {
      throw new ContentDecided();
    }
    verdicts.feature(id, featured);
    return judging.tell(actor, item, featured ? "content.featured" : "content.unfeatured", null);
  }

  private ItemView taken(Actor actor, UUID id, ItemState next) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    ItemView item = others(actor, id);
    if (!item.state().mayBecome(next)) {
      throw new ContentDecided();
    }
    return item;
  }

  private ItemView others(Actor actor, UUID id) {
    ItemView item = items.lock(id).orElseThrow(NoSuchContent::new);
    if (item.authorId().equals(actor.personId())) {
      throw new OwnContent();
    }
    return item;
  }

  private static String told(String note) {
    return note.isBlank() ? "" : ": " + note.strip();
  }

  private static @Nullable UUID place(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException none) {
      throw new MalformedCursor();
    }
  }
}
