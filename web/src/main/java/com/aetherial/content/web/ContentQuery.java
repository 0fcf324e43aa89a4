package com.aetherial.content.web;

import com.aetherial.content.ItemFilter;
import com.aetherial.content.ItemState;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.web.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which items an address asks for; page and API read it alike. */
@RequestScoped
public class ContentQuery {
  @Inject HttpServletRequest request;

  /**
   * The filter.
   *
   * @throws MalformedCursor when a value means nothing
   */
  public ItemFilter filter() {
    String state = value("state");
    if (state != null && Arrays.stream(ItemState.values()).noneMatch(s -> s.name().equals(state))) {
      throw new MalformedCursor();
    }
    return new ItemFilter(
        state == null ? null : ItemState.valueOf(state), value("module"), value("text"));
  }

  private @Nullable String value(String name) {
    String text = Choice.picked(request.getParameter(name));
    return text == null || text.isBlank() ? null : text.strip();
  }
}
