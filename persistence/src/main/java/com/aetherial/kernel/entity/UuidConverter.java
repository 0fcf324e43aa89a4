package com.aetherial.kernel.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a UUID to the driver as it is: EclipseLink would otherwise bind it as text. */
@Converter
public class UuidConverter implements AttributeConverter<@Nullable UUID, @Nullable Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    return (UUID) column;
  }
}
