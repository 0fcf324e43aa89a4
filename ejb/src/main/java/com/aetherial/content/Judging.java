package com.aetherial.content;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.ContentJudged;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.NoticeTopic;
import com.aetherial.kernel.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what was decided: to the module that it belongs to, to its author, and to the audit log. */
@ApplicationScoped
public class Judging implements NoticeTopic {
  private static final int SHOWN = 60;

  @Inject ItemRows items;
  @Inject Event<ContentJudged> judged;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;

  @Override
  public String topic() {
    return "content";
  }

  @Override
  public int order() {
    return 45;
  }

  /** Tells all three; answers with the item as it is now. */
  ItemView tell(Actor actor, ItemView before, String act, @Nullable String reason) {
    ItemView now = items.find(before.id()).orElseThrow(NoSuchContent::new);
    acts.fire(
        new AdminAct(actor.personId(), act, "content", now.id())
            .changing(before.state().name(), now.state().name())
            .because(reason));
    return publish(before, now);
  }

  /** Tells the module and the author. */
  ItemView publish(ItemView before, ItemView now) {
    judged.fire(
        new ContentJudged(
            now.module(), now.type(), now.entityId(), !now.isHidden(), now.isFeatured()));
    if (now.reason() != null) {
      notices.fire(
          notice(now, "content.rejected", "Something of yours was hidden", english(now.reason()))
              .worded(wording(now.reason())));
    } else if (before.isHidden() && !now.isHidden()) {
      notices.fire(
          notice(now, "content.approved", "Something of yours can be seen", "“{0}”")
              .worded("approved.again"));
    }
    return now;
  }

  private static Notice notice(ItemView item, String kind, String title, String text) {
    String about = shortened(item);
    return new Notice(
            item.authorId(), kind, title, Writing.ENGLISH.fill(text, List.of(about)), item.href())
        .with(about);
  }

  private static String wording(Reason reason) {
    return switch (reason) {
      case SPAM -> "rejected.spam";
      case ABUSE -> "rejected.abuse";
      case FRAUD -> "rejected.fraud";
      case PRIVACY -> "rejected.privacy";
      case ILLEGAL -> "rejected.illegal";
      case OTHER -> "rejected.other";
    };
  }

  private static String english(Reason reason) {
    return switch (reason) {
      case SPAM -> "It looks like advertising: “{0}”. Change it, and others see it again.";
      case ABUSE -> "It hurts others: “{0}”. Change it, and others see it again.";
      case FRAUD -> "It looks like fraud: “{0}”. Change it, and others see it again.";
      case PRIVACY -> "It tells private things of others: “{0}”. Change it, please.";
      case ILLEGAL -> "It may be against the law: “{0}”. Change it, please.";
      case OTHER -> "It does not keep the rules of the community: “{0}”. Change it, please.";
    };
  }

  private static String shortened(ItemView item) {
    String text = item.text().isBlank() ? item.title() : item.text();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
