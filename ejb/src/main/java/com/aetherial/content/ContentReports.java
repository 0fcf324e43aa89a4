package com.aetherial.content;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Limit;
import com.aetherial.identity.Scope;
import com.aetherial.identity.Throttle;
import com.aetherial.kernel.ContentSource;
import com.aetherial.kernel.ContentSubmitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Members report what they received or see. */
@Stateless
public class ContentReports {
  @Inject @Any Instance<ContentSource> sources;
  @Inject ItemRows items;
  @Inject ReportList reports;
  @Inject Throttle throttle;

  /**
   * What somebody is about to report, as they see it.
   *
   * @throws NoSuchContent when there is none, or the actor may not see it
   * @throws OwnContent when it is the actor's
   */
  public ContentSubmitted about(Actor actor, String module, String type, String entityId) {
    actor.mustHave(Scope.PROFILE_READ);
    ContentSubmitted content =
        sources.stream()
            .filter(source -> source.module().equals(module))
            .findFirst()
            .flatMap(source -> source.find(actor.personId(), type, entityId))
            .orElseThrow(NoSuchContent::new);
    if (content.authorId().equals(actor.personId())) {
      throw new OwnContent();
    }
    return content;
  }

  /**
   * Reports it; moderators see who did and why, and its author does not.
   *
   * @throws NoSuchContent when there is none, or the actor may not see it
   * @throws OwnContent when it is the actor's
   * @throws ReportedAlready when the actor has reported it before
   * @throws com.aetherial.identity.TooManyTries after ten within an hour
   */
  public void report(Actor actor, @Valid ReportContent command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    ContentSubmitted content = about(actor, command.module(), command.type(), command.entityId());
    throttle.pass(Limit.REPORT, actor.personId().toString());
    if (items.lock(content).isEmpty()) {
      items.put(content, ItemState.PASSED, null);
    }
    ItemView item = items.lock(content).orElseThrow(NoSuchContent::new);
    if (!reports.add(item.id(), actor.personId(), command)) {
      throw new ReportedAlready();
    }
    reports.raise(item.id());
  }
}
