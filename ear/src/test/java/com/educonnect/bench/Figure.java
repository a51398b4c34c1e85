package com.educonnect.bench;

import java.util.List;

/** One thing that is measured, in one or more lines of the table. */
interface Figure {
    List<Line> measure() throws Exception;
}
