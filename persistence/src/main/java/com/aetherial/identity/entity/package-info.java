/** Who somebody is: the person, their logins and their API keys. */
@NullMarked
package com.aetherial.identity.entity;

import org.jspecify.annotations.NullMarked;
