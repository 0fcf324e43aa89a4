package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Changes what others read of a member, or what the member is to the platform.
 *
 * @param fullName the name that others read
 * @param role MEMBER, STAFF or ADMIN; changing it needs the permission to grant
 * @param reason why; other administrators read it
 */
public record EditMember(
    @NotBlank @Size(max = 120) String fullName,
    @NotNull Role role,
    @NotBlank @Size(max = 500) String reason) {}
