/** Access tokens (MicroProfile JWT, ES256) and the keys that sign them. */
package com.educonnect.auth.token;
