package com.aetherial.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who finds something. Whoever is kept out, and whoever has blocked the reader or is blocked by
 * them, is no owner of anything that is found.
 *
 * @param visibility how wide the circle is
 * @param owner whose it is, or null
 * @param permission what a reader needs besides, as {@code module:action}, or null
 * @param language code of the language whose readers find it; empty for all of them
 * @param scope the place inside which it stands, such as {@code group:17}; empty for the platform
 */
public record SearchReaders(
    Visibility visibility,
    @Nullable UUID owner,
    @Nullable String permission,
    String language,
    String scope) {
  /** How wide the circle of readers is. */
  public enum Visibility {
    PUBLIC,
    MEMBERS,
    OWNER
  }

  /** Everybody, logged in or not. */
  public static SearchReaders everybody() {
    return new SearchReaders(Visibility.PUBLIC, null, null, "", "");
  }

  /** Everybody who is logged in. */
  public static SearchReaders members() {
    return new SearchReaders(Visibility.MEMBERS, null, null, "", "");
  }

  /** One person and nobody else. */
  public static SearchReaders only(UUID person) {
    return new SearchReaders(Visibility.OWNER, person, null, "", "");
  }

  /** The same for something that belongs to a person. */
  public SearchReaders of(UUID person) {
    return new SearchReaders(visibility, person, permission, language, scope);
  }

  /** Those of them who have a permission; a program's key must have it, too. */
  public SearchReaders with(String needed) {
    return new SearchReaders(visibility, owner, needed, language, scope);
  }

  /** Those of them who read a language, for what is written in several. */
  public SearchReaders reading(String code) {
    return new SearchReaders(visibility, owner, permission, code, scope);
  }

  /** The same inside a place. */
  public SearchReaders inside(String place) {
    return new SearchReaders(visibility, owner, permission, language, place);
  }
}
