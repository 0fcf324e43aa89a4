package com.aetherial.activity.web;

import com.aetherial.activity.Activities;
import com.aetherial.activity.ActivityFilter;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What the reader did; what the list is narrowed to stands in the address. */
@Named
@RequestScoped
public class ActivityPage {
  private static final int LINES = 25;
  private static final int LATEST = 5;
  private static final List<String> SHOWN = List.of("module", "from", "to");

  @Inject Activities activities;
  @Inject ActivityWords words;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private @Nullable Page<ActivityLine> page;
  private @Nullable List<ActivityRow> latest;

  public List<ActivityRow> getLines() {
    return page().items().stream().map(words::row).toList();
  }

  /** The newest few, for the dashboard. */
  public List<ActivityRow> getLatest() {
    if (latest == null) {
      latest =
          activities
              .list(current.get(), ActivityFilter.everything(), PageRequest.first(LATEST))
              .items()
              .stream()
              .map(words::row)
              .toList();
    }
    return latest;
  }

  public List<Choice> getModules() {
    Choice any = new Choice(Choice.ANY, texts.get("activity.any"));
    return Stream.concat(
            Stream.of(any),
            activities.modules(current.get()).stream()
                .map(word -> new Choice(word, words.module(word))))
        .toList();
  }

  /** Whether the list was narrowed, so that an empty one is told apart from no match. */
  public boolean isFiltered() {
    return SHOWN.stream().anyMatch(name -> given(name) != null) || given("cursor") != null;
  }

  public @Nullable String getOlder() {
    return page().next() == null ? null : with(page().next());
  }

  /** Back to the newest; there is no page in between to go back to. */
  public @Nullable String getNewer() {
    return given("cursor") == null ? null : with(null);
  }

  private Page<ActivityLine> page() {
    if (page == null) {
      page = read();
    }
    return page;
  }

  private Page<ActivityLine> read() {
    try {
      return activities.list(
          current.get(),
          Wanted.of(given("module"), given("from"), given("to")),
          new PageRequest(LINES, given("cursor")));
    } catch (MalformedDay | MalformedCursor malformed) {
      Messages.addGlobalError(tongue.say(malformed));
      return new Page<>(List.of(), null, null);
    }
  }

  private @Nullable String given(String name) {
    return Choice.picked(request.getParameter(name));
  }

  private String with(@Nullable String cursor) {
    UriBuilder address = UriBuilder.fromPath(request.getRequestURI());
    for (String name : SHOWN) {
      String value = given(name);
      if (value != null) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
      }
    }
    return (cursor == null ? address : address.queryParam("cursor", cursor)).build().toString();
  }
}
