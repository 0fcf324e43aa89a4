package com.aetherial.content;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.ContentJudged;
import com.aetherial.kernel.ContentSubmitted;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;

/** Takes what members write, in the transaction in which they write it, and asks the rules. */
@Stateless
@TransactionAttribute(MANDATORY)
public class Intake {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject ItemRows items;
  @Inject RuleRows rules;
  @Inject Switches switches;
  @Inject Event<ContentJudged> judged;

  /**
   * What is the same as before stays as it was judged; what is empty has nothing to be judged, but
   * what was rejected or reported is not forgotten by emptying it for a moment.
   */
  public void take(@Observes ContentSubmitted content) {
    Optional<ItemView> known = items.lock(content);
    if (content.isEmpty()) {
      if (known.filter(ItemView::isRemembered).isEmpty()) {
        known.ifPresent(item -> items.remove(item.id()));
        tell(content, true, known);
      }
    } else if (known.filter(item -> item.isSameAs(content)).isEmpty()) {
      if (switches.isOn(ContentSwitch.MODULE)) {
        ask(content, known);
      } else {
        keep(content, known);
      }
    }
  }

  private void ask(ContentSubmitted content, Optional<ItemView> known) {
    Optional<RuleView> against =
        Matching.first(rules.all(), content, rules.ageOf(content.authorId()));
    items.put(
        content,
        against.isPresent() || known.filter(ItemView::isReported).isPresent()
            ? ItemState.WAITING
            : ItemState.PASSED,
        against.map(RuleView::told).orElse(null));
    tell(content, against.isEmpty(), known);
  }

  /** While nobody looks, no rule holds anything back, and nothing that is hidden comes to light. */
  private void keep(ContentSubmitted content, Optional<ItemView> known) {
    Optional<ItemView> hidden = known.filter(ItemView::isHidden);
    boolean isReported = known.filter(ItemView::isReported).isPresent();
    items.put(
        content,
        hidden.isPresent() || isReported ? ItemState.WAITING : ItemState.PASSED,
        hidden.map(item -> Objects.requireNonNullElse(item.heldBy(), "")).orElse(null));
    tell(content, hidden.isEmpty(), known);
  }

  /** Who leaves takes along what they wrote and what they reported. */
  public void forget(@Observes PersonDeleted gone) {
    database
        .createNativeQuery("delete from content.item where author_id = ?1")
        .setParameter(1, gone.personId())
        .executeUpdate();
    database
        .createNativeQuery("delete from content.report where reporter_id = ?1")
        .setParameter(1, gone.personId())
        .executeUpdate();
  }

  /** What stood above others, or was hidden, stands as everything else after it was changed. */
  private static boolean isSetApart(ItemView item) {
    return item.isHidden() || item.isFeatured();
  }

  private void tell(ContentSubmitted content, boolean isVisible, Optional<ItemView> known) {
    if (!isVisible || known.filter(Intake::isSetApart).isPresent()) {
      judged.fire(
          new ContentJudged(
              content.module(), content.type(), content.entityId(), isVisible, false));
    }
  }
}
