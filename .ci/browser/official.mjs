// The tables of the edition of 2021 as the form prints them, copied from the form: a label stands in every place that it covers, # is a value.

const repeat = (text, count) => Array(count).fill(text).join('|');
const values = (count) => repeat('#', count);
const note = repeat('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3);
const outcomes = '结果维持|结果纠正|其他结果|尚未审结|总计';

const proactive = [
  repeat('第二十条第（一）项', 4),
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|#|#|#',
  '行政规范性文件|#|#|#',
  repeat('第二十条第（五）项', 4),
  '信息内容|' + repeat('本年处理决定数量', 3),
  '行政许可|#|#|#',
  repeat('第二十条第（六）项', 4),
  '信息内容|' + repeat('本年处理决定数量', 3),
  '行政处罚|#|#|#',
  '行政强制|#|#|#',
  repeat('第二十条第（八）项', 4),
  '信息内容|' + repeat('本年收费金额（单位：万元）', 3),
  '行政事业性收费|#|#|#',
];

const groups = {
  '（三）不予公开': ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项'],
  '（四）无法提供': ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  '（五）不予处理': ['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请', '5.要求行政机关确认或重新出具已获取信息'],
  '（六）其他处理': ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3.其他'],
};
const result = (labels) => `三、本年度办理结果|${labels}|${values(7)}`;
const whole = (label) => `${repeat(label, 3)}|${values(7)}`;

const requests = [
  `${note}|${repeat('申请人情况', 7)}`,
  `${note}|自然人|${repeat('法人或其他组织', 5)}|总计`,
  `${note}|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计`,
  whole('一、本年新收政府信息公开申请数量'),
  whole('二、上年结转政府信息公开申请数量'),
  result(repeat('（一）予以公开', 2)),
  result(repeat('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 2)),
  ...Object.entries(groups).flatMap(([group, rows]) => rows.map((row) => result(`${group}|${row}`))),
  result(repeat('（七）总计', 2)),
  whole('四、结转下年度继续办理'),
];

const remedies = [
  `${repeat('行政复议', 5)}|${repeat('行政诉讼', 10)}`,
  `${outcomes}|${repeat('未经复议直接起诉', 5)}|${repeat('复议后起诉', 5)}`,
  repeat(outcomes, 3),
  values(15),
];

export const official = () => [proactive, requests, remedies].map((rows) => rows.join('\n'));
