package org.onewindow.api;

/** The contract's sample application. */
final class Sample {

    static final String JSON = """
            {"channel":"WINDOW","office":"990101101","receivedAt":"2026-11-20T09:12:00+08:00",
             "applicant":{"name":"王建国","idType":"RESIDENT_ID","idNumber":"990101196503072216","phone":"13900000001",
               "hukou":"990101101002","residence":"990101101002","address":"杨家村12号"},
             "household":[
               {"name":"李秀英","idNumber":"990101196708121827","relation":"SPOUSE","health":"SERIOUS_ILLNESS"},
               {"name":"王小雨","idNumber":"990101200909150025","relation":"CHILD","schooling":"SENIOR_SECONDARY",
                "school":"990101-school-1"}],
             "householdMonthlyIncomeYuan":1200.00,"needs":["LIVING","MEDICAL","EDUCATION"],
             "story":"妻子上月确诊重病,家里没有其他收入",
             "authorisations":[{"member":"990101196503072216","signedOn":"2026-11-20"},
               {"member":"990101196708121827","signedOn":"2026-11-20"}],
             "emergency":{"kind":"ILLNESS","place":"990101101","since":"2026-11-18","neededYuan":800.00}}""";

    private Sample() {}
}
