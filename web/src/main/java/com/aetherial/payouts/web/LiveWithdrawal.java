package com.aetherial.payouts.web;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.LiveNews;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.LiveLines;
import com.aetherial.kernel.web.LiveTopic;
import com.aetherial.payouts.WithdrawalChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Open pages show where a withdrawal is as soon as a step of it is committed. */
@ApplicationScoped
public class LiveWithdrawal implements LiveTopic {
  @Inject LiveLines lines;

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WithdrawalChanged change) {
    String about = change.withdrawalId() + "." + change.state();
    lines.tell(new LiveNews(change.personId(), name(), about));
  }

  @Override
  public String name() {
    return "changed";
  }

  @Override
  public JsonObject message(UUID person, String about, Writing writing) {
    int dot = about.indexOf('.');
    return Jsonp.object()
        .add("type", "changed")
        .add("what", about.substring(0, Math.max(0, dot)))
        .add("state", about.substring(dot + 1))
        .build();
  }
}
