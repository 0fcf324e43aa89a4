package com.aetherial.content.web;

import com.aetherial.content.ContentBatch;
import com.aetherial.content.ContentDesk;
import com.aetherial.content.ItemFilter;
import com.aetherial.content.ItemState;
import com.aetherial.content.ItemView;
import com.aetherial.content.Reason;
import com.aetherial.content.RejectItem;
import com.aetherial.kernel.ContentSource;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The queue. What is looked for stands in the address. */
@Named
@RequestScoped
public class ContentPage {
  private static final int LINES = 50;

  @Inject ContentDesk desk;
  @Inject ContentBatch batch;
  @Inject ContentQuery query;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;
  @Inject @Any Instance<ContentSource> sources;

  private Page<ItemView> page = new Page<>(List.of(), null, null);
  private Reason reason = Reason.SPAM;
  private @Nullable String note;

  @PostConstruct
  void load() {
    try {
      page =
          desk.list(
              current.get(),
              query.filter(),
              new PageRequest(LINES, request.getParameter("cursor")));
    } catch (MalformedCursor malformed) {
      Messages.addGlobalError(malformed.getMessage());
      page = desk.list(current.get(), ItemFilter.ALL, PageRequest.first(LINES));
    }
  }

  /** Lets everything be seen that is ticked. */
  public String approve() {
    Set<UUID> ids = ticked();
    return told(ids.size(), batch.approve(current.get(), ids));
  }

  /** Hides everything that is ticked. */
  public String reject() {
    Set<UUID> ids = ticked();
    RejectItem why = new RejectItem(reason, note == null ? "" : note);
    return told(ids.size(), batch.reject(current.get(), ids, why));
  }

  public List<ItemView> getLines() {
    return page.items();
  }

  public @Nullable String getOlder() {
    String asked = getQuery();
    return page.next() == null
        ? null
        : request.getRequestURI()
            + "?"
            + (asked.isEmpty() ? "" : asked + "&")
            + "cursor="
            + page.next();
  }

  /** What the list is filtered by, as it stands in the address. */
  public String getQuery() {
    String asked = request.getQueryString();
    return asked == null ? "" : asked.replaceAll("(^|&)cursor=[^&]*", "").replaceAll("^&", "");
  }

  public List<Choice> getStates() {
    return choices("content.state.", Arrays.stream(ItemState.values()).map(Enum::name));
  }

  public List<Choice> getModules() {
    return choices("content.module.", sources.stream().map(ContentSource::module).sorted());
  }

  private List<Choice> choices(String words, Stream<String> values) {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("content.any"))),
            values.map(value -> new Choice(value, texts.get(words + value))))
        .toList();
  }

  private Set<UUID> ticked() {
    String[] ids = request.getParameterValues("ticked");
    return ids == null
        ? Set.of()
        : Arrays.stream(ids).map(MalformedId::parse).collect(Collectors.toSet());
  }

  private String told(int all, Map<UUID, String> refused) {
    Messages.addFlashGlobalInfo(texts.get("content.done"), all - refused.size(), all);
    return "/admin/content?faces-redirect=true";
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason reason) {
    this.reason = reason;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
