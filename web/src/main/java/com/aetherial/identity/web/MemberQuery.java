package com.aetherial.identity.web;

import com.aetherial.identity.MemberFilter;
import com.aetherial.identity.entity.PersonState;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.web.Choice;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which members an address asks for. */
public class MemberQuery {
  @QueryParam("text")
  @Nullable String text;

  @QueryParam("role")
  @Nullable String role;

  @QueryParam("state")
  @Nullable String state;

  /** For JAX-RS. */
  public MemberQuery() {}

  MemberQuery(@Nullable String text, @Nullable String role, @Nullable String state) {
    this.text = text;
    this.role = role;
    this.state = state;
  }

  /**
   * The filter.
   *
   * @throws MalformedCursor when a value means nothing
   */
  MemberFilter filter() {
    try {
      return new MemberFilter(
          text == null ? null : text.strip(),
          Choice.picked(role) == null ? null : Role.valueOf(role),
          Choice.picked(state) == null ? null : PersonState.valueOf(state));
    } catch (IllegalArgumentException meaningless) {
      throw new MalformedCursor();
    }
  }
}
