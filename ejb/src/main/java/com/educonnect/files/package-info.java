/**
 * The school's own files: sent in pieces through cuts (tus 1.0), kept in the school's schema, read by whoever the domain that
 * refers to a file lets read it.
 *
 * <p>Owns {@code file} and {@code file_part}. Other domains keep a file's id, ask {@link
 * com.educonnect.files.FileService#require} before they refer to it, and join by a {@link com.educonnect.files.FileAccess}.
 * What nobody refers to is removed by {@link com.educonnect.files.FileRetention}. Calls no other domain and emits no events.
 */
package com.educonnect.files;
