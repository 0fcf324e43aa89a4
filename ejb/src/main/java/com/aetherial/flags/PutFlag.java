package com.aetherial.flags;

import com.aetherial.identity.entity.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Says who has a feature.
 *
 * @param name module and feature, such as {@code social.stories}
 * @param note what it is, for other administrators
 * @param on false: nobody has it
 * @param percentage what share of everybody has it
 * @param ranks who has it beyond that share
 * @param reason why; it stays in the audit log
 */
public record PutFlag(
    @NotNull @Pattern(regexp = "[a-z]+\\.[a-z][a-zA-Z0-9]{0,60}") String name,
    @NotNull @Size(max = 280) String note,
    boolean on,
    @Min(0) @Max(100) int percentage,
    @NotNull Set<Role> ranks,
    @NotBlank @Size(max = 280) String reason) {
  public PutFlag {
    ranks = ranks == null ? Set.of() : Set.copyOf(ranks);
  }

  /** As it is read in the audit log. */
  String told() {
    return on ? percentage + " % " + ranks.stream().map(Enum::name).sorted().toList() : "off";
  }
}
