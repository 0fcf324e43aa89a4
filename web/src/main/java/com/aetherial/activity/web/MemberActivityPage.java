package com.aetherial.activity.web;

import com.aetherial.activity.Activities;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What one member did; who, and what the list is narrowed to, stands in the address. */
@Named
@RequestScoped
public class MemberActivityPage {
  private static final int LINES = 25;
  private static final List<String> NAMES = List.of("username", "module", "from", "to");

  @Inject Activities activities;
  @Inject ActivityWords words;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Tongue tongue;

  private @Nullable Page<ActivityLine> page;

  public String getUsername() {
    String username = request.getParameter("username");
    return username == null ? "" : username;
  }

  public List<ActivityRow> getLines() {
    return page().items().stream().map(words::row).toList();
  }

  public @Nullable String getOlder() {
    return page().next() == null ? null : address(page().next());
  }

  /** Back to the newest; there is no page in between to go back to. */
  public @Nullable String getNewer() {
    return given("cursor") == null ? null : address(null);
  }

  private Page<ActivityLine> page() {
    if (page == null) {
      page = read();
    }
    return page;
  }

  private Page<ActivityLine> read() {
    try {
      return activities.of(
          current.get(),
          getUsername(),
          Wanted.of(given("module"), given("from"), given("to")),
          new PageRequest(LINES, given("cursor")));
    } catch (Refusal notLikeThis) {
      Messages.addGlobalWarn(tongue.say(notLikeThis));
      return new Page<>(List.of(), null, null);
    }
  }

  private @Nullable String given(String name) {
    return Choice.picked(request.getParameter(name));
  }

  private String address(@Nullable String cursor) {
    UriBuilder address = UriBuilder.fromPath(request.getRequestURI());
    for (String name : NAMES) {
      String value = given(name);
      if (value != null) {
        address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
      }
    }
    return (cursor == null ? address : address.queryParam("cursor", cursor)).build().toString();
  }
}
