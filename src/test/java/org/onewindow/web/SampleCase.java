package org.onewindow.web;

import java.util.List;
import java.util.function.Consumer;

/**
 * The contract's sample case in Tasklist: who does which task with what. A step is taken as soon as its task is open, the
 * earlier ones of the list first; a new task of the models needs one more line here.
 */
final class SampleCase {

    /**
     * @param of what follows the case number in the subject's number, empty for whichever subject of the case
     * @param entry fills in the form
     */
    record Step(String task, String of, String login, Consumer<FormOnPage> entry) {}

    static final List<Step> STEPS = List.of(
            step(
                    "decide-relief",
                    "leader.liulin",
                    form -> form.tick("决定", "给予救助")
                            .enter("救助金额", "800")
                            .select("发放方式", "转账")
                            .select("领取人类别", "申请人")
                            .enter("理由", "突发重病")),
            step(
                    "register-disbursement",
                    "clerk.liulin",
                    form -> form.tick("发放结果", "已发放")
                            .select("第二经办人", "孙立国")
                            .enter("实际领取人", "本人")
                            .enter("发放凭证号", "PZ-1")),
            step("check-application", "clerk.liulin", form -> form.tick("审查结果", "受理")),
            step("record-emergency-end", "clerk.liulin", form -> form.day("急难结束日期", "2026/11/23")),
            step("complete-formalities", "clerk.liulin", form -> form.enter("情况说明", "情况属实，手续已补齐")),
            step("review-relief", "leader2.liulin", form -> form.tick("复核结论", "认可")),
            step("confirm-matters", "clerk.liulin", form -> form.enter("理由", "已与申请人确认")),
            step(
                    "assign-visitors",
                    "clerk.liulin",
                    form -> form.tick("入户人员", "周海燕", "吴志强").day("计划入户日期", "2026/11/24")),
            step(
                    "visit-home",
                    "visitor.liulin",
                    form -> form.tick("入户结果", "情况属实")
                            .tick("见面地点", "家中")
                            .day("入户日期", "2026/11/23")
                            .time("入户日期", "09:00")
                            .enter("见到的人员", "本人")
                            .enter("了解到的情况", "与申报一致")),
            step(
                    "economic-check",
                    "verifier",
                    form -> form.tick("核对结果", "核对未见异常").enter("核对说明", "未见异常")),
            step(
                    "prepare-opinion",
                    "clerk.liulin",
                    form -> form.tick("审核意见", "同意")
                            .select("认定结果", "最低生活保障")
                            .enter("金额（元）", "900")
                            .enter("理由", "符合条件")),
            step(
                    "post-publicity",
                    "clerk.liulin",
                    form -> form.enter("张贴地点", "村务公开栏").day("张贴日期", "2026/11/23")),
            step(
                    "confirm-determination",
                    "county.leader",
                    form -> form.tick("审核确认", "确认").enter("确认金额（元）", "900").enter("理由", "同意")),
            step(
                    "serve-letter",
                    "clerk.liulin",
                    form -> form.select("送达方式", "直接送达").enter("签收人", "本人").day("送达日期", "2026/11/23")),
            step(
                    "announce-decision",
                    "clerk.liulin",
                    form -> form.enter("公布地点", "村务公开栏").day("公布日期", "2026/11/23")),
            step(
                    "receive-referral",
                    "-02-R1",
                    "medical",
                    form -> form.tick("签收结果", "退回").enter("退回理由", "材料不清").select("建议承办单位", "安和县医疗保障局")),
            step("reassign-matter", "-02", "clerk.liulin", form -> form.select("改派给", "安和县医疗保障局")),
            step("receive-referral", "-02-R2", "medical", form -> form.tick("签收结果", "签收")),
            step("handle-referral", "-02-R2", "medical", SampleCase::grant),
            step("receive-referral", "-03-R1", "school", form -> form.tick("签收结果", "签收")),
            step("handle-referral", "-03-R1", "school", SampleCase::grant),
            step("follow-up", "clerk.liulin", form -> form.tick("回访结果", "满意").select("评分", "5 分（很满意）")));

    private SampleCase() {}

    private static void grant(FormOnPage form) {
        form.tick("办理结果", "给予救助").enter("救助内容", "已落实").enter("金额（元）", "500");
    }

    private static Step step(String task, String login, Consumer<FormOnPage> entry) {
        return new Step(task, "", login, entry);
    }

    private static Step step(String task, String of, String login, Consumer<FormOnPage> entry) {
        return new Step(task, of, login, entry);
    }
}
