import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { AccountReceipt, on, type Parents, Viewer, ViewerExportSubmissionArgs, ViewerReceiptsArgs } from '../../generated/schema.ts';
import { spokenFault } from '../../platform/graph/faults.ts';
import type { Sentence } from '../../platform/language.ts';
import { type Desk, type Signed, signedIn } from '../identity/index.ts';
import type { SubmissionsContext } from '../submissions/index.ts';
import { exportSubmission, type SubmissionExportView } from './export-submission.ts';
import { type AccountReceiptView, fileOf, pageOfReceipts } from './receipt-queries.ts';

/** What people take away of their own. */
@Resolver(() => Viewer)
export class ViewerExportsResolver {
  @on.Viewer.exportSubmission()
  async exportSubmission(
    @Root() desk: Desk,
    @Args(() => ViewerExportSubmissionArgs) { id }: ViewerExportSubmissionArgs,
    @Ctx() { tickets }: SubmissionsContext,
  ): Promise<SubmissionExportView | null> {
    return await exportSubmission(desk, tickets!, id);
  }

  @on.Viewer.receipts()
  async receipts(
    @Root() desk: Desk,
    @Args(() => ViewerReceiptsArgs) asked: ViewerReceiptsArgs,
    @Ctx() { cursorSecret, receiptKey }: SubmissionsContext,
  ): Promise<Parents['AccountReceiptConnection']> {
    if (!receiptKey) throw spokenFault('SERVED_ELSEWHERE', desk.language);
    const page = await pageOfReceipts(desk, cursorSecret, asked);
    return { ...page, publicKey: receiptKey.publicKey, howToVerify: howToVerify[desk.language] };
  }
}

@Resolver(() => AccountReceipt)
export class AccountReceiptResolver {
  @on.AccountReceipt.file()
  file(@Root() receipt: AccountReceiptView, @Ctx() signed: Signed): Promise<string> {
    return fileOf(signedIn(signed), receipt);
  }
}

const howToVerify: Sentence = {
  en: 'Keep "file" as receipt.json and the public key as key.pem, then run: npm run verify-receipt -- receipt.json --key key.pem. Any other program can do the same: the Ed25519 signature is over "signedText" in UTF-8, and "contentHash" is the SHA-256 of the canonical JSON (RFC 8785) of "content" in the file.',
  'zh-Hans':
    '请将 “file” 保存为 receipt.json，将公钥保存为 key.pem，然后运行：npm run verify-receipt -- receipt.json --key key.pem。其他程序亦可验证：Ed25519 签名针对 UTF-8 编码的 “signedText”，“contentHash” 是文件中 “content” 的规范 JSON（RFC 8785）的 SHA-256。',
};
