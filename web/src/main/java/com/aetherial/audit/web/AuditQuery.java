package com.aetherial.audit.web;

import com.aetherial.audit.ActFilter;
import com.aetherial.identity.People;
import com.aetherial.kernel.MalformedCursor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which acts an address asks for; the page, the API and the files read it alike. */
@RequestScoped
public class AuditQuery {
  private static final List<String> NAMES =
      List.of("actor", "act", "kind", "object", "text", "from", "to");

  /** Nobody has it: an actor whom nobody knows did nothing. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject HttpServletRequest request;
  @Inject People people;

  /**
   * The filter.
   *
   * @throws MalformedCursor when a value means nothing
   */
  public ActFilter filter() {
    return new ActFilter(
        read("actor", this::person),
        value("act"),
        value("kind"),
        value("object"),
        value("text"),
        read("from", LocalDate::parse),
        read("to", LocalDate::parse));
  }

  /** This address with the same filter at another place of the list. */
  public @Nullable String at(String path, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    return with(path).queryParam("cursor", "{cursor}").build(cursor).toString();
  }

  /** A path with this filter. */
  public String of(String path) {
    return with(path).build().toString();
  }

  private UriBuilder with(String path) {
    UriBuilder address = UriBuilder.fromPath(path);
    NAMES.stream()
        .filter(name -> value(name) != null)
        .forEach(name -> address.queryParam(name, encoded(value(name))));
    return address;
  }

  private static String encoded(@Nullable String value) {
    return java.net.URLEncoder.encode(
        value == null ? "" : value, java.nio.charset.StandardCharsets.UTF_8);
  }

  private UUID person(String username) {
    return people.idOf(username).orElse(NOBODY);
  }

  private @Nullable String value(String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() || text.equals("any") ? null : text.strip();
  }

  private <T> @Nullable T read(String name, Function<String, T> reader) {
    String text = value(name);
    try {
      return text == null ? null : reader.apply(text);
    } catch (DateTimeException meaningless) {
      throw new MalformedCursor();
    }
  }
}
