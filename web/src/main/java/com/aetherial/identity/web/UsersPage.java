package com.aetherial.identity.web;

import com.aetherial.identity.BatchLine;
import com.aetherial.identity.LiftSuspension;
import com.aetherial.identity.MemberBatch;
import com.aetherial.identity.MemberFilter;
import com.aetherial.identity.MemberLine;
import com.aetherial.identity.Members;
import com.aetherial.identity.SuspendMember;
import com.aetherial.identity.entity.PersonState;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The members. What is looked for stands in the address. */
@Named
@RequestScoped
public class UsersPage {
  private static final int LINES = 50;

  @Inject Members members;
  @Inject MemberBatch batch;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private Page<MemberLine> page = new Page<>(List.of(), null, null);
  private @Nullable Integer days;
  private @Nullable String reason;

  @PostConstruct
  void load() {
    try {
      page =
          members.list(
              current.get(),
              new MemberQuery(this::value).filter(),
              new PageRequest(LINES, value("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(malformed.getMessage());
      page = members.list(current.get(), MemberFilter.EVERYBODY, PageRequest.first(LINES));
    }
  }

  /** Keeps everybody out who is ticked. */
  public String suspend() {
    return told(batch.suspend(current.get(), ticked(), new SuspendMember(days, reason)));
  }

  /** Lets everybody in who is ticked. */
  public String lift() {
    return told(batch.lift(current.get(), ticked(), new LiftSuspension(reason)));
  }

  public List<MemberLine> getLines() {
    return page.items();
  }

  public @Nullable String getOlder() {
    String query = getQuery();
    return page.next() == null
        ? null
        : request.getRequestURI() + "?" + (query.isEmpty() ? "" : query + "&") + cursor();
  }

  /** What the list is filtered by, as it stands in the address. */
  public String getQuery() {
    String query = request.getQueryString();
    return query == null
        ? ""
        : query.replaceAll("(^|&)(cursor|undo|undoQuery)=[^&]*", "").replaceAll("^&", "");
  }

  public List<Choice> getRoles() {
    return choices("identity.rank.", Arrays.stream(Role.values()).map(Enum::name));
  }

  public List<Choice> getStates() {
    return choices("identity.state.", Arrays.stream(PersonState.values()).map(Enum::name));
  }

  public @Nullable Integer getDays() {
    return days;
  }

  public void setDays(@Nullable Integer days) {
    this.days = days;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  private List<Choice> choices(String words, Stream<String> values) {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("identity.users.any"))),
            values.map(value -> new Choice(value, texts.get(words + value))))
        .toList();
  }

  private String cursor() {
    return "cursor=" + page.next();
  }

  private Set<String> ticked() {
    String[] names = request.getParameterValues("ticked");
    return names == null ? Set.of() : Set.of(names);
  }

  private String told(List<BatchLine> lines) {
    long done = lines.stream().filter(BatchLine::isDone).count();
    Messages.addFlashGlobalInfo(texts.get("identity.users.done"), done, lines.size());
    lines.stream()
        .filter(line -> !line.isDone())
        .forEach(
            line -> Messages.addFlashGlobalWarn("@" + line.username() + ": {0}", line.sentence()));
    return "/admin/users?faces-redirect=true";
  }

  private @Nullable String value(String name) {
    return request.getParameter(name);
  }
}
