package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Changing one's profile; every part is replaced.
 *
 * @param fullName the name that others read
 * @param website an address that begins with https:// or http://, or nothing
 * @param links such addresses, one in a line
 */
public record EditProfile(
    @NotBlank @Size(max = 120) String fullName,
    @NotNull @Size(max = 1000) String bio,
    @NotNull Audience bioTo,
    @NotNull @Size(max = 120) String location,
    @NotNull Audience locationTo,
    @NotNull
        @Size(max = 300)
        @Pattern(regexp = "(https?://[^\\s<>\"]+)?", message = "{identity.website.form}")
        String website,
    @NotNull Audience websiteTo,
    @NotNull
        @Size(max = 2000)
        @Pattern(
            regexp = "\\s*(https?://[^\\s<>\"]+(\\s+|$)){0,10}",
            message = "{identity.links.form}")
        String links,
    @NotNull Audience linksTo) {}
