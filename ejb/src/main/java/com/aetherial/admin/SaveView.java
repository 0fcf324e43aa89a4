package com.aetherial.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Keeps a list as it is filtered; a name that is used takes the new filter.
 *
 * @param page the list's path, such as {@code /admin/users}
 * @param query what stands after the question mark
 */
public record SaveView(
    @NotNull @Pattern(regexp = "/admin/[a-z/-]+") String page,
    @NotBlank @Size(max = 60) String name,
    @NotNull @Pattern(regexp = "[^<>\"\\s]{0,500}") String query) {}
