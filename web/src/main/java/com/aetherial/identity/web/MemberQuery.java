package com.aetherial.identity.web;

import com.aetherial.identity.MemberFilter;
import com.aetherial.identity.entity.PersonState;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.web.Choice;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which members an address asks for. */
public class MemberQuery {
  private static final int YEAR_MAX = 9_999;
  private static final int DAYS_MAX = 36_500;

  @QueryParam("text")
  @Nullable String text;

  @QueryParam("role")
  @Nullable String role;

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("given")
  @Nullable String given;

  @QueryParam("confirmed")
  @Nullable String confirmed;

  @QueryParam("joinedFrom")
  @Nullable String joinedFrom;

  @QueryParam("joinedTo")
  @Nullable String joinedTo;

  @QueryParam("seen")
  @Nullable String seen;

  /** For JAX-RS. */
  public MemberQuery() {}

  /** Reads each parameter by its name. */
  MemberQuery(UnaryOperator<@Nullable String> parameters) {
    text = parameters.apply("text");
    role = parameters.apply("role");
    state = parameters.apply("state");
    given = parameters.apply("given");
    confirmed = parameters.apply("confirmed");
    joinedFrom = parameters.apply("joinedFrom");
    joinedTo = parameters.apply("joinedTo");
    seen = parameters.apply("seen");
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
          read(role, Role::valueOf),
          read(state, PersonState::valueOf),
          Choice.picked(given),
          read(confirmed, MemberQuery::yesOrNo),
          read(joinedFrom, MemberQuery::day),
          read(joinedTo, MemberQuery::day),
          read(seen, MemberQuery::days));
    } catch (IllegalArgumentException | DateTimeException meaningless) {
      throw new MalformedCursor();
    }
  }

  private static <T> @Nullable T read(@Nullable String value, Function<String, T> reader) {
    String picked = Choice.picked(value);
    return picked == null ? null : reader.apply(picked);
  }

  private static LocalDate day(String word) {
    LocalDate day = LocalDate.parse(word);
    mustBeWithin(day.getYear(), 1, YEAR_MAX);
    return day;
  }

  private static Integer days(String word) {
    int days = Integer.parseInt(word);
    mustBeWithin(days, -DAYS_MAX, DAYS_MAX);
    return days;
  }

  private static void mustBeWithin(int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException("Too far away: " + number);
    }
  }

  private static Boolean yesOrNo(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("Neither yes nor no: " + word);
    };
  }
}
