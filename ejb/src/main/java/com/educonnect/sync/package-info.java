/**
 * How a device that was offline catches up: it sends the operations it made, gets one result for each, and pulls what
 * changed since its cursor. The protocol knows no domain. A domain joins by two CDI beans: a {@link
 * com.educonnect.sync.SyncType} that applies its operations, and a {@link com.educonnect.sync.SyncFeed} that says which
 * changes the caller may see and reads them; and it notes each change by {@link com.educonnect.sync.Changes} in the
 * transaction of the change.
 *
 * <p>Owns the tables {@code sync_operation} and {@code change}. Calls no other domain and emits no events.
 */
package com.educonnect.sync;
