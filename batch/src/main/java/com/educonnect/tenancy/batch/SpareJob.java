package com.educonnect.tenancy.batch;

import jakarta.ejb.Stateless;

@Stateless
public class SpareJob {}
