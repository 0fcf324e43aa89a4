package com.aetherial.kernel.web;

import com.aetherial.identity.Logins;
import com.aetherial.identity.LoginsEnded;
import com.aetherial.kernel.LiveNews;
import com.aetherial.kernel.LiveRound;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No live connection outlives its login, at whichever node the login ended. What a node missed is
 * found within a minute, and so are logins that ended because nobody used them.
 */
@ApplicationScoped
public class LiveEnds {
  private static final Logger LOG = System.getLogger(LiveEnds.class.getName());
  private static final String TOPIC = "logins";

  @Resource ManagedExecutorService executor;
  @Inject LiveLines lines;
  @Inject Logins logins;

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) LoginsEnded ended) {
    lines.tell(new LiveNews(ended.personId(), TOPIC, ""));
    endWhatEnded(ended.personId());
  }

  void heard(@Observes LiveNews news) {
    if (news.topic().equals(TOPIC)) {
      endWhatEnded(news.person());
    }
  }

  /** Looks after everybody at this node. */
  void look(@Observes LiveRound round) {
    lines.forgetOld();
    end(lines.people().stream().flatMap(person -> lines.of(person).stream()));
  }

  /** Not in the thread that tells: it is at the end of a transaction and may begin none. */
  private void endWhatEnded(UUID person) {
    if (!lines.of(person).isEmpty()) {
      executor.execute(() -> end(lines.of(person).stream()));
    }
  }

  private void end(Stream<Session> pages) {
    Set<Session> open = pages.collect(Collectors.toSet());
    Set<UUID> good = logins.openOf(open.stream().map(LiveEnds::login).collect(Collectors.toSet()));
    open.stream().filter(page -> !good.contains(login(page))).forEach(LiveEnds::close);
  }

  private static UUID login(Session page) {
    return (UUID) page.getUserProperties().get(LiveHandshake.LOGIN);
  }

  private static void close(Session page) {
    try {
      page.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Your login has ended."));
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "A page whose login ended had gone already.", gone);
    }
  }
}
