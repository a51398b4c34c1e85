/** Who is the tenant of this transaction: the registry, the routing data source, provisioning and migration. */
package com.educonnect.tenancy;
