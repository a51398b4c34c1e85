/** The sessions of all nodes: rows of the platform, remembered in the grid, carried on by refresh tokens. */
package com.educonnect.auth.session;
