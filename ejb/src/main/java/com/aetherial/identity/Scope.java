package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an API key may be narrowed to, and the least role that each act needs. */
public enum Scope {
  WALLET_READ("wallet:read", Role.MEMBER),
  WALLET_TRANSFER("wallet:transfer", Role.MEMBER),
  WALLET_PURCHASE("wallet:purchase", Role.MEMBER),
  WALLET_WITHDRAW("wallet:withdraw", Role.MEMBER),
  PROFILE_READ("profile:read", Role.MEMBER),
  NOTIFICATIONS_READ("notifications:read", Role.MEMBER),
  NOTIFICATIONS_WRITE("notifications:write", Role.MEMBER),
  KEYS_MANAGE("keys:manage", Role.MEMBER),
  ACCOUNT_MANAGE("account:manage", Role.MEMBER),
  ACTIVITY_READ("activity:read", Role.MEMBER),
  HELP_READ("help:read", Role.MEMBER),
  HELP_ASK("help:ask", Role.MEMBER),
  HELP_ANSWER("help:answer", Role.STAFF),
  HELP_EDIT("help:edit", Role.ADMIN),
  SEARCH_READ("search:read", Role.MEMBER),
  ECONOMY_BATCH("economy:batch", Role.STAFF),
  ECONOMY_GIVE("economy:give", Role.ADMIN),
  ECONOMY_REVERSE("economy:reverse", Role.ADMIN),
  ECONOMY_FREEZE("economy:freeze", Role.ADMIN),
  ECONOMY_PAYOUT("economy:payout", Role.ADMIN),
  ECONOMY_SUPPLY("economy:supply", Role.ADMIN),
  ECONOMY_READ_ANY("economy:read-any", Role.ADMIN),
  IDENTITY_GRANT("identity:grant", Role.ADMIN),
  METRICS_READ("metrics:read", Role.ADMIN),
  AUDIT_READ("audit:read", Role.ADMIN),
  SETTINGS_READ("settings:read", Role.ADMIN),
  SETTINGS_CHANGE("settings:change", Role.ADMIN),
  ADMIN_READ("admin:read", Role.STAFF),
  ADMIN_MODULES("admin:modules", Role.ADMIN),
  ADMIN_FLAGS("admin:flags", Role.ADMIN),
  SYSTEM_READ("system:read", Role.ADMIN),
  SYSTEM_MANAGE("system:manage", Role.ADMIN),
  SYSTEM_BACKUP("system:backup", Role.ADMIN),
  ANALYTICS_READ("analytics:read", Role.ADMIN),
  CONTENT_MODERATE("content:moderate", Role.ADMIN),
  WEBHOOKS_MANAGE("webhooks:manage", Role.ADMIN),
  PLUGINS_MANAGE("plugins:manage", Role.ADMIN),
  SEARCH_MANAGE("search:manage", Role.ADMIN),
  IDENTITY_READ_ANY("identity:read-any", Role.ADMIN),
  IDENTITY_EDIT("identity:edit", Role.ADMIN),
  IDENTITY_SUSPEND("identity:suspend", Role.ADMIN),
  IDENTITY_IMPERSONATE("identity:impersonate", Role.ADMIN);

  /** What a browser session has: no narrowing beyond the person's role. */
  public static final String EVERYTHING = "*";

  private final String code;
  private final Role role;

  Scope(String code, Role role) {
    this.code = code;
    this.role = role;
  }

  /** The text form, {@code module:action}. */
  public String code() {
    return code;
  }

  /** The least role that may do this. */
  public Role role() {
    return role;
  }

  /** Whether it only lets a member look at what is theirs. */
  boolean isReading() {
    return role == Role.MEMBER && code.endsWith(":read");
  }

  /** The scope with this text form. */
  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }

  /** The scopes that somebody of a role may give to a key. */
  public static List<Scope> within(Role role) {
    return Arrays.stream(values()).filter(scope -> role.covers(scope.role)).toList();
  }
}
