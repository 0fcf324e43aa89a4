package com.aetherial.content;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.ContentSubmitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The rules by which things are held back until somebody has looked at them. */
@Stateless
public class ContentRules {
  private static final String DOMAIN = "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}";
  private static final String DAYS = "[1-9]|[1-8][0-9]|90";

  @Inject RuleRows rows;
  @Inject Event<AdminAct> acts;

  /** All rules. */
  public List<RuleView> all(Actor actor) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    return rows.all();
  }

  /** Which of them would hold back a text of somebody whose account has an age. */
  public List<RuleView> test(Actor actor, String text, int daysOld) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    var content =
        new ContentSubmitted(
            "content", "test", "test", actor.personId(), "", text, List.of(), "/admin/content");
    return rows.all().stream()
        .filter(RuleView::isOn)
        .filter(rule -> Matching.matches(rule, content, Duration.ofDays(daysOld)))
        .toList();
  }

  /**
   * Adds a rule, or turns one on or off; it looks at what is written from now on.
   *
   * @throws RuleRefused when the value is none of its kind
   */
  public List<RuleView> put(Actor actor, @Valid PutRule command) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    String value = command.value().strip().toLowerCase(Locale.ROOT);
    mustFit(command.kind(), value);
    String before =
        rows.all().stream()
            .filter(rule -> rule.kind() == command.kind() && rule.value().equals(value))
            .map(rule -> told(rule.isOn()))
            .findFirst()
            .orElse(null);
    rows.put(command.kind(), value, command.on(), actor.personId());
    acts.fire(
        new AdminAct(actor.personId(), "content.rulePut", "rule", command.kind() + " " + value)
            .changing(before, told(command.on()))
            .because(command.reason().strip()));
    return rows.all();
  }

  /**
   * Forgets a rule; what it holds waits on.
   *
   * @throws NoSuchRule when there is none
   */
  public void delete(Actor actor, UUID id) {
    actor.mustHave(Scope.CONTENT_MODERATE);
    RuleView rule = rows.find(id).orElseThrow(NoSuchRule::new);
    rows.delete(id);
    acts.fire(
        new AdminAct(
                actor.personId(), "content.ruleDeleted", "rule", rule.kind() + " " + rule.value())
            .changing(told(rule.isOn()), null));
  }

  private static void mustFit(RuleKind kind, String value) {
    boolean fits =
        switch (kind) {
          case WORD -> !value.isEmpty();
          case DOMAIN -> value.matches(DOMAIN);
          case ACCOUNT -> value.matches(DAYS);
        };
    if (!fits) {
      throw new RuleRefused();
    }
  }

  private static String told(boolean isOn) {
    return isOn ? "on" : "off";
  }
}
