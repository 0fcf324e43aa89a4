package com.aetherial.kernel.web;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.LiveNews;
import com.aetherial.kernel.Nodes;
import com.aetherial.kernel.Writing;
import com.aetherial.kernel.web.RecentNews.Told;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The open pages of this node, by person; what happens is told to those of other nodes too. What is
 * told here is a convenience: whoever misses it sees the same on the next page.
 */
@ApplicationScoped
public class LiveLines {
  private static final Logger LOG = System.getLogger(LiveLines.class.getName());
  private static final int PER_PERSON_MAX = 20;

  private final Map<UUID, Set<Session>> open = new ConcurrentHashMap<>();
  private final RecentNews recent = new RecentNews();

  @Resource ManagedExecutorService executor;
  @Inject Nodes nodes;
  @Inject @Any Instance<LiveTopic> topics;

  /**
   * Somebody listens.
   *
   * @param since when the page was made; it is told at once what has happened after that
   */
  void add(UUID person, Session session, long since) {
    open.compute(
        person,
        (key, known) -> {
          Set<Session> sessions = known == null ? ConcurrentHashMap.newKeySet() : known;
          if (sessions.size() < PER_PERSON_MAX) {
            sessions.add(session);
          }
          return sessions;
        });
    List<Told> missed = recent.after(person, since);
    executor.execute(() -> missed.forEach(told -> send(Set.of(session), told)));
  }

  void forgetOld() {
    recent.forgetOld(System.currentTimeMillis());
  }

  /** The open pages of a person at this node. */
  Set<Session> of(UUID person) {
    return Set.copyOf(open.getOrDefault(person, Set.of()));
  }

  /** Everybody who has a page open at this node. */
  Set<UUID> people() {
    return Set.copyOf(open.keySet());
  }

  void remove(Session session) {
    open.keySet()
        .forEach(person -> open.computeIfPresent(person, (key, known) -> without(known, session)));
  }

  /** Null when it was the last, so that the person's entry goes in the same step. */
  private static @Nullable Set<Session> without(Set<Session> sessions, Session session) {
    sessions.remove(session);
    return sessions.isEmpty() ? null : sessions;
  }

  /** Tells a person's open pages something, at whichever node they are. */
  public void tell(LiveNews news) {
    heard(news);
    nodes.tell(news);
  }

  /**
   * The same with words of one's own for the pages of this node.
   *
   * @param message made only when somebody listens, in the language of each page
   */
  public void tell(LiveNews news, Function<Writing, JsonObject> message) {
    show(news.person(), message);
    nodes.tell(news);
  }

  /** Shows what this or another node tells. */
  void heard(@Observes LiveNews news) {
    UUID person = news.person();
    topics.stream()
        .filter(topic -> topic.name().equals(news.topic()))
        .forEach(topic -> show(person, writing -> topic.message(person, news.about(), writing)));
  }

  /** Outside the caller's transaction; does nothing when no page of the person is open here. */
  private void show(UUID person, Function<Writing, JsonObject> message) {
    Told told = new Told(System.currentTimeMillis(), message);
    recent.add(person, told);
    Set<Session> sessions = open.get(person);
    if (sessions != null) {
      executor.execute(() -> send(sessions, told));
    }
  }

  private void send(Set<Session> sessions, Told told) {
    Map<Locale, String> texts = new HashMap<>();
    for (Session session : sessions) {
      send(session, texts.computeIfAbsent(language(session), code -> text(told, code)));
    }
  }

  private static String text(Told told, Locale language) {
    return Jsonp.object(told.message().apply(Writing.in(language)))
        .add("at", told.at())
        .build()
        .toString();
  }

  private static Locale language(Session session) {
    return session.getUserProperties().get(LiveHandshake.LANGUAGE) instanceof Locale language
        ? language
        : Locale.ENGLISH;
  }

  private void send(Session session, String text) {
    session.getAsyncRemote().sendText(text, this::sent);
  }

  private void sent(SendResult result) {
    if (!result.isOK()) {
      LOG.log(Level.DEBUG, "A page went away while it was told something.", result.getException());
    }
  }
}
